// The order in which saves go out and what is kept meanwhile, without a browser and without waiting.
import test from 'node:test';
import assert from 'node:assert/strict';
import { SaveQueue, debounce, same } from '../node_modules/.cache/tests/editor-queue.js';

function scene(stored = '<p>Cũ.</p>', version = 3) {
  const world = { sent: [], answers: [], kept: undefined, states: [], timers: [], ids: 0 };
  const queue = new SaveQueue({
    send: (flight, closing) => { world.sent.push({ ...flight, closing }); return new Promise((answer) => world.answers.push(answer)); },
    keep: (draft) => { world.kept = draft; },
    show: (state) => world.states.push(state.kind),
    after: (milliseconds, run) => { const timer = { milliseconds, run, off: false }; world.timers.push(timer); return () => { timer.off = true; }; },
    newId: () => `op-${++world.ids}`,
  }, version, stored);
  world.tick = async () => { const timer = world.timers.filter((one) => !one.off).pop(); timer.off = true; timer.run(); await settled(); return timer.milliseconds; };
  world.waiting = () => world.timers.filter((one) => !one.off).length;
  world.answer = async (answer) => { world.answers.shift()(answer); await settled(); };
  return { world, queue };
}
const settled = () => new Promise((done) => setImmediate(done));
const saved = (version) => ({ kind: 'saved', version, at: '14:05:12', by: 'Trần Thị Mẫu' });
const conflict = (version, theirs) => ({ kind: 'conflict', conflict: { version, by: 'Lê Văn Mẫu', at: '14:06:00', theirs, changes: [] } });

test('Saved is said only after the server said so', async () => {
  const { world, queue } = scene();
  queue.change('<p>Mới.</p>');
  assert.equal(await world.tick(), debounce);
  assert.equal(world.states.at(-1), 'saving');
  assert.ok(world.kept);
  await world.answer(saved(4));
  assert.equal(world.states.at(-1), 'clean');
  assert.equal(world.kept, null);
  assert.equal(queue.version, 4);
});

test('One save is in the air; what is typed meanwhile goes next, on the version of the answer', async () => {
  const { world, queue } = scene();
  queue.change('<p>Một.</p>');
  await world.tick();
  queue.change('<p>Một hai.</p>');
  queue.push();
  assert.equal(world.sent.length, 1);
  await world.answer(saved(4));
  assert.equal(world.states.at(-1), 'waiting');
  await world.tick();
  assert.deepEqual([world.sent[1].content, world.sent[1].base], ['<p>Một hai.</p>', 4]);
});

test('A save without an answer is sent again as the same operation, later and later, and stays in the journal', async () => {
  const { world, queue } = scene();
  queue.change('<p>Mới.</p>');
  await world.tick();
  await world.answer({ kind: 'line' });
  queue.change('<p>Mới hơn.</p>');
  const first = await world.tick();
  await world.answer({ kind: 'server' });
  const second = await world.tick();
  assert.ok(second > first);
  assert.deepEqual(world.sent.map((one) => one.operation), ['op-1', 'op-1', 'op-1']);
  assert.equal(world.kept.content, '<p>Mới hơn.</p>');
  assert.equal(world.kept.flight.content, '<p>Mới.</p>');
});

test('Waiting never grows beyond half a minute', async () => {
  const { world, queue } = scene();
  queue.change('<p>Mới.</p>');
  await world.tick();
  let longest = 0;
  for (let at = 0; at < 12; at++) { await world.answer({ kind: 'line' }); longest = Math.max(longest, await world.tick()); }
  assert.equal(longest, 30_000);
});

test('After a conflict nothing is sent until a person has decided, and both texts are there', async () => {
  const { world, queue } = scene();
  queue.change('<p>Của tôi.</p>');
  await world.tick();
  await world.answer(conflict(5, '<p>Của người khác.</p>'));
  assert.equal(world.states.at(-1), 'conflict');
  queue.change('<p>Của tôi, thêm.</p>');
  queue.push();
  await settled();
  assert.equal(world.sent.length, 1);
  assert.equal(world.kept.content, '<p>Của tôi, thêm.</p>');
  queue.resolve('<p>Ghép.</p>', conflict(5, '<p>Của người khác.</p>').conflict);
  await settled();
  assert.deepEqual([world.sent[1].content, world.sent[1].base], ['<p>Ghép.</p>', 5]);
});

test('The same text stored by another tab is no conflict', async () => {
  const { world, queue } = scene();
  queue.change('<p>Như nhau.</p>');
  await world.tick();
  await world.answer(conflict(5, '<p>Như nhau.</p>'));
  assert.equal(world.states.at(-1), 'clean');
  assert.equal(queue.version, 5);
});

test('When only a declaration changed underneath, the text goes on over the new version', async () => {
  const { world, queue } = scene('<p>Cũ.</p>', 3);
  queue.change('<p>Mới.</p>');
  await world.tick();
  await world.answer(conflict(4, '<p>Cũ.</p>'));
  await world.tick();
  assert.deepEqual([world.sent[1].base, world.sent[1].content], [4, '<p>Mới.</p>']);
});

test('A journal with a save in the air sends that save again first', async () => {
  const { world, queue } = scene('<p>Cũ.</p>', 3);
  queue.restore({ content: '<p>B.</p>', base: 3, flight: { content: '<p>A.</p>', base: 3, operation: 'op-old' } });
  await settled();
  assert.equal(world.sent[0].operation, 'op-old');
  await world.answer(saved(4));
  await world.tick();
  assert.deepEqual([world.sent[1].content, world.sent[1].base], ['<p>B.</p>', 4]);
});

test('A page that goes away sends once more and keeps the journal', async () => {
  const { world, queue } = scene();
  queue.change('<p>Vội.</p>');
  queue.leave();
  assert.equal(world.sent[0].closing, true);
  assert.equal(world.kept.flight.operation, 'op-1');
});

test('An ended session is tried again by itself', async () => {
  const { world, queue } = scene();
  queue.change('<p>Mới.</p>');
  await world.tick();
  await world.answer({ kind: 'session', stranger: false });
  assert.equal(world.states.at(-1), 'session');
  await world.tick();
  await world.answer(saved(4));
  assert.equal(world.states.at(-1), 'clean');
});

test('A refusal stops the queue and loses nothing', async () => {
  const { world, queue } = scene();
  queue.change('<p>Muộn.</p>');
  await world.tick();
  await world.answer({ kind: 'refused', message: 'Báo cáo đã nộp.' });
  assert.equal(world.waiting(), 0);
  assert.equal(world.kept.content, '<p>Muộn.</p>');
});

test('Text that is typed and taken back needs no save', () => {
  const { world, queue } = scene();
  queue.change('<p>Mới.</p>');
  queue.change('<p>Cũ.</p>');
  assert.equal(world.waiting(), 0);
  assert.equal(world.kept, null);
});

test('Settling waits for what was typed during a save, too', async () => {
  const { world, queue } = scene();
  queue.change('<p>Một.</p>');
  let done = false;
  void queue.settle().then(() => { done = true; });
  await settled();
  queue.change('<p>Hai.</p>');
  await world.answer(saved(4));
  assert.equal(done, false);
  assert.equal(await world.tick(), 0);
  await world.answer(saved(5));
  assert.equal(done, true);
});

test('Small HTML is compared without what the editor adds', () => {
  assert.ok(same('<table><tbody><tr><td><p>a</p></td></tr></tbody></table>', '<table style="min-width:25px"><colgroup><col></colgroup><tbody><tr><td colspan="1" rowspan="1"><p>a</p></td></tr></tbody></table>'));
  assert.ok(same('<p><b>a</b></p>', '<p><strong>a</strong></p><p></p>'));
  assert.ok(!same('<p>a</p>', '<p>b</p>'));
});

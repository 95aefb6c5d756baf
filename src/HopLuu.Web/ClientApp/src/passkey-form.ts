/** Opens or makes a key that the device keeps, and sends what the device says with an ordinary form. Without a script, or where the browser has no such keys, the button stays away. */
type Json = Record<string, unknown>;

const bytes = (text: string): ArrayBuffer => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)).buffer;
const text = (buffer: ArrayBuffer | null): string | null => (buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') : null);

// Chrome 109 and Firefox 115 read and write no JSON of keys themselves.
function readList(list: unknown): PublicKeyCredentialDescriptor[] | undefined {
  return (list as (Json & { id: string })[] | undefined)?.map((item) => ({ ...item, id: bytes(item.id) }) as unknown as PublicKeyCredentialDescriptor);
}

function write(credential: PublicKeyCredential): Json {
  const answer = credential.response as AuthenticatorAssertionResponse & AuthenticatorAttestationResponse;
  const response: Json = { clientDataJSON: text(answer.clientDataJSON) };
  if (answer.attestationObject) {
    response.attestationObject = text(answer.attestationObject);
    response.transports = answer.getTransports?.() ?? [];
  } else {
    response.authenticatorData = text(answer.authenticatorData);
    response.signature = text(answer.signature);
    response.userHandle = text(answer.userHandle);
  }
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, response, clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment };
}

class PasskeyForm extends HTMLElement {
  private ready = false;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    const form = this.querySelector('form')!;
    const button = form.querySelector('button')!;
    if (!window.PublicKeyCredential) { this.say('Trình duyệt này chưa dùng được khóa của máy.'); return; }
    button.hidden = false;
    form.addEventListener('submit', (event) => {
      if (form.querySelector<HTMLInputElement>('[name=Credential]')!.value) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void this.ask(form);
    }, { capture: true });
  }

  private async ask(form: HTMLFormElement): Promise<void> {
    this.say('');
    try {
      const token = form.querySelector<HTMLInputElement>('[name=__RequestVerificationToken]')!.value;
      const answer = await fetch(this.dataset.begin!, { method: 'POST', headers: { 'X-Antiforgery': token } });
      if (!answer.ok) throw new Error(String(answer.status));
      const options = await answer.json() as Json & { challenge: string; user?: Json & { id: string } };
      const common = { ...options, challenge: bytes(options.challenge) };
      const credential = this.dataset.use === 'create'
        ? await navigator.credentials.create({ publicKey: { ...common, user: { ...options.user!, id: bytes(options.user!.id) }, excludeCredentials: readList(options.excludeCredentials) } as unknown as PublicKeyCredentialCreationOptions })
        : await navigator.credentials.get({ publicKey: { ...common, allowCredentials: readList(options.allowCredentials) } as PublicKeyCredentialRequestOptions });
      if (!credential) throw new Error('none');
      form.querySelector<HTMLInputElement>('[name=Credential]')!.value = JSON.stringify(write(credential as PublicKeyCredential));
      form.requestSubmit();
    } catch (failure) {
      this.say((failure as Error).name === 'InvalidStateError' ? 'Máy này đã có khóa của tài khoản.' : 'Chưa lấy được khóa của máy. Hãy thử lại, hoặc dùng mật khẩu.');
    }
  }

  private say(words: string): void { this.querySelector<HTMLElement>('[data-note]')!.textContent = words; }
}

if (!customElements.get('passkey-form')) customElements.define('passkey-form', PasskeyForm);

export {};

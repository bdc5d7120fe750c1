/**
 * The editor puts styles into the page in two ways that the server's content security policy refuses: `<style>` elements without the page's
 * nonce, and `style="…"` inside HTML it sets. Here elements get the nonce, and such attributes are set through the style object, which the
 * policy allows. So the policy stays as strict as the console's. Imported before everything else.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const createElement = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options);
  if (nonce && /^style$/i.test(name)) element.nonce = nonce;
  return element;
}) as typeof document.createElement;

const LATER = 'data-later-style';
const STYLE = /(<[^<>]*?\s)style="/g;
const held = (html: string): string => html.replace(STYLE, `$1${LATER}="`);

function setStyles(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>(`[${LATER}]`)) {
    element.style.cssText = element.getAttribute(LATER) ?? '';
    element.removeAttribute(LATER);
  }
}

const innerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;
Object.defineProperty(Element.prototype, 'innerHTML', {
  ...innerHtml,
  set(this: Element, html: unknown) {
    // The editor wraps its text as a trusted type where the browser has them.
    innerHtml.set?.call(this, held(String(html)));
    setStyles(this);
  },
});

const insertAdjacentHTML = Element.prototype.insertAdjacentHTML;
Element.prototype.insertAdjacentHTML = function (this: Element, where: InsertPosition, html: string): void {
  insertAdjacentHTML.call(this, where, held(String(html)));
  setStyles(this.parentElement ?? this);
};

const setAttribute = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (this: HTMLElement, name: string, value: string): void {
  if (name.toLowerCase() === 'style') this.style.cssText = String(value);
  else setAttribute.call(this, name, value);
};

export {};

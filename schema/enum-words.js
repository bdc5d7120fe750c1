/** Words, a Chinese term in brackets, and nothing or a remark that a mark sets off. */
const FORM = /^([^().;:]+) \(([^()]*\p{Script=Han}[^()]*)\)(?:\.|[,;:] .+\.)$/u;

export function enumWords(description) {
  const found = FORM.exec(description ?? '');
  return found ? { zh: found[2], en: found[1] } : null;
}

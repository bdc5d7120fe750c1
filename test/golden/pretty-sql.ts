const CLAUSES =
  /^(from|left join lateral|left join|cross join lateral|cross join|join|where|order by|limit|union all|group by)\b/i;

/** A statement that people can read: each select and each clause on a line of its own, indented by parentheses. Only white space changes. */
export function prettySql(statement: string): string {
  const text = statement.replace(/\s+/g, ' ').trim();
  const indents: boolean[] = [];
  let out = '';
  const line = () => `\n${'  '.repeat(indents.filter(Boolean).length)}`;
  for (let i = 0; i < text.length; i++) {
    const rest = text.slice(i);
    const quoted = /^('(?:[^']|'')*'|"[^"]*")/.exec(rest)?.[0];
    if (quoted) {
      out += quoted;
      i += quoted.length - 1;
    } else if (rest.startsWith('(')) {
      const opensSelect = /^\(\s*(select|values)\b/i.test(rest);
      indents.push(opensSelect);
      out += opensSelect ? `(${line()}` : '(';
      if (/^\(\s/.test(rest)) i++;
    } else if (rest.startsWith(')')) {
      const closesSelect = indents.pop();
      out = out.trimEnd();
      out += closesSelect ? `${line()})` : ')';
    } else if (rest.startsWith(' ') && CLAUSES.test(rest.slice(1)) && indents.at(-1) !== false) {
      const clause = CLAUSES.exec(rest.slice(1))?.[0] ?? '';
      out += line() + clause;
      i += clause.length;
    } else out += text[i];
  }
  return `${out}\n`;
}

/**
 * Words a password is not made of: the ones tried first in published lists of leaked passwords, keyboard rows, pinyin commonplaces and the
 * words of this product and district. In small letters; compared without the digits and signs around and between the letters.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwort passw pass passwd word admin administrator root user guest test tester testing demo login logon welcome hello
  letmein master monkey dragon shadow sunshine princess football baseball superman batman iloveyou trustno michael jordan charlie
  qwerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qwer wasd abc abcd abcde abcdef aaa
  changeme default secret system manager server database postgres oracle mysql access computer internet
  woaini woaiwojia wobuzhidao wodemima mima nihao wangluo zhongguo china beijing shanghai wojia baobao laopo laogong aini
  jiceng huhehaote hohhot neimenggu xincheng xinchengqu shequ minzheng renshi guanli guanliyuan gongzuo zhengfu`.split(
    /\s+/,
  ),
);

/** Whole passwords without a word in them that are tried first all the same. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 87654321 88888888 66666666 00000000 11111111 11223344 12344321 123123123 147258369 5201314520
  1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz@wsx 1qaz!qaz 1qaz2wsx3edc zaq12wsx !qaz2wsx a1b2c3d4 q1w2e3r4 p@ssw0rd p@ssword passw0rd
  pa$$w0rd adm1n123 r00tr00t`.split(/\s+/),
);

/** Words that stand for this office: no password may hold one, whatever stands around it. */
export const OFFICE_WORDS: readonly string[] = [
  'jiceng',
  'xincheng',
  'huhehaote',
  'hohhot',
  '基层',
  '新城',
  '呼和浩特',
];

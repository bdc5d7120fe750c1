import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  loadDemo: { zh: '载入演示数据', en: 'Load demo data' },
  login: { zh: '登录', en: 'Log in' },
  logout: { zh: '退出登录', en: 'Log out' },
  createUser: { zh: '新建用户', en: 'Create user' },
  setUserRoles: { zh: '设置角色', en: 'Set roles' },
  setUserScope: { zh: '设置数据范围', en: 'Set scope' },
  disableUser: { zh: '停用用户', en: 'Disable user' },
  enableUser: { zh: '启用用户', en: 'Enable user' },
  resetPassword: { zh: '重置密码', en: 'Reset password' },
  changeMyPassword: { zh: '修改本人密码', en: 'Change own password' },
};

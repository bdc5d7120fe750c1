import type { Same } from '../same.ts';

/** Frame, and the groups of the menu; its entries are named by their slices. */
export const zh = {
  app: {
    name: '基层',
    skip: '跳到正文',
    menu: '菜单',
    main_menu: '主菜单',
    demo: '演示',
    demo_long: '人员、设施与指标数字均为虚构；区划名称与第七次人口普查基数为真实数据，每行来源与导出文件均标注“演示”',
    demo_short: '人员、设施与指标数字均为虚构',
    language: '语言',
    theme_dark: '深色',
    theme_light: '浅色',
    logout: '退出登录',
    change_password: '修改密码',
    scope_more: '等 %{count} 个',
  },
  menu: {
    areas: '区划与社区',
    staff: '队伍',
    indicators_group: '指标',
    administration: '管理',
  },
};

export const en: Same<typeof zh> = {
  app: {
    name: 'Jiceng',
    skip: 'Skip to content',
    menu: 'Menu',
    main_menu: 'Main menu',
    demo: 'DEMO',
    demo_long:
      'People, facilities and indicator figures are invented; region names and the 7th census base are real. Every row and every export says 演示 (demo)',
    demo_short: 'People, facilities and figures are invented',
    language: 'Language',
    theme_dark: 'Dark',
    theme_light: 'Light',
    logout: 'Log out',
    change_password: 'Change password',
    scope_more: 'and %{count} in all',
  },
  menu: {
    areas: 'Regions',
    staff: 'Workforce',
    indicators_group: 'Indicators',
    administration: 'Administration',
  },
};

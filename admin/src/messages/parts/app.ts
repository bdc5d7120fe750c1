import { bilingual } from '../bilingual.ts';

/** Frame, and the groups of the menu; its entries are named by their slices. */
export const { zh, en } = bilingual({
  app: {
    name: ['基层', 'Jiceng'],
    skip: ['跳到正文', 'Skip to content'],
    menu: ['菜单', 'Menu'],
    main_menu: ['主菜单', 'Main menu'],
    demo: ['演示', 'DEMO'],
    demo_long: [
      '人员、设施与指标数字均为虚构；区划名称与第七次人口普查基数为真实数据，每行来源与导出文件均标注“演示”',
      'People, facilities and indicator figures are invented; region names and the 7th census base are real. Every row and every export says 演示 (demo)',
    ],
    demo_short: ['人员、设施与指标数字均为虚构', 'People, facilities and figures are invented'],
    language: ['语言', 'Language'],
    theme_dark: ['深色', 'Dark'],
    theme_light: ['浅色', 'Light'],
    logout: ['退出登录', 'Log out'],
    change_password: ['修改密码', 'Change password'],
    scope_more: ['等 %{count} 个', 'and %{count} in all'],
  },
  menu: {
    areas: ['区划与社区', 'Regions'],
    staff: ['队伍', 'Workforce'],
    indicators_group: ['指标', 'Indicators'],
    administration: ['管理', 'Administration'],
  },
});

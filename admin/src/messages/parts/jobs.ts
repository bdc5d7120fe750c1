import type { Same } from '../same.ts';

/** Long work that goes on by itself. A slice hands over the words of its kinds (`jobs`), and adds those of its stages here. */
export const zh = {
  jobs: {
    stage: {
      READING: '读取文件',
      CHECKING: '逐格检查',
      STORING: '逐行写入',
      UNDOING: '逐条撤回',
      WRITING: '生成文件',
      COMPUTING: '逐人测算',
    },
    title: '后台任务',
    result: '查看结果',
    asked_at: '提交：%{at}',
    begun_at: '开始：%{at}',
    ended_at: '结束：%{at}',
    counts: '%{done} / %{total}',
    leave: '可以离开此页，任务会继续进行，完成后在收件箱通知您。',
    away: '暂时连不上服务器；任务在服务器上继续进行。',
    cancel: '取消',
    cancel_of: '取消任务：%{title}',
    cancelling: '正在取消',
    nothing_stored: '没有写入任何内容。',
    bug: '出了意外的错误，没有写入任何内容。请把请求号 %{requestId} 告诉管理员。',
  },
};

export const en: Same<typeof zh> = {
  jobs: {
    stage: {
      READING: 'reading the file',
      CHECKING: 'checking each cell',
      STORING: 'storing row by row',
      UNDOING: 'taking back what was written',
      WRITING: 'writing the file',
      COMPUTING: 'Computing one by one',
    },
    title: 'Job',
    result: 'Look at the result',
    asked_at: 'Asked for: %{at}',
    begun_at: 'Begun: %{at}',
    ended_at: 'Ended: %{at}',
    counts: '%{done} / %{total}',
    leave: 'You may leave this page. The work goes on, and its end comes to your inbox.',
    away: 'The server cannot be reached now. The work goes on there.',
    cancel: 'Cancel',
    cancel_of: 'Cancel the job: %{title}',
    cancelling: 'Being cancelled',
    nothing_stored: 'Nothing was stored.',
    bug: 'Something unexpected went wrong. Nothing was stored. Tell the administrator the request number %{requestId}.',
  },
};

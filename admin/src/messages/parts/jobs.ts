import { bilingual } from '../bilingual.ts';

/** Long work that goes on by itself. A slice hands over the words of its kinds (`jobs`), and adds those of its stages here. */
export const { zh, en } = bilingual({
  jobs: {
    stage: {
      READING: ['读取文件', 'reading the file'],
      CHECKING: ['逐格检查', 'checking each cell'],
      STORING: ['逐行写入', 'storing row by row'],
      UNDOING: ['逐条撤回', 'taking back what was written'],
      WRITING: ['生成文件', 'writing the file'],
      COMPUTING: ['逐人测算', 'Computing one by one'],
    },
    title: ['后台任务', 'Job'],
    result: ['查看结果', 'Look at the result'],
    asked_at: ['提交：%{at}', 'Asked for: %{at}'],
    begun_at: ['开始：%{at}', 'Begun: %{at}'],
    ended_at: ['结束：%{at}', 'Ended: %{at}'],
    counts: ['%{done} / %{total}', '%{done} / %{total}'],
    leave: [
      '可以离开此页，任务会继续进行，完成后在收件箱通知您。',
      'You may leave this page. The work goes on, and its end comes to your inbox.',
    ],
    away: ['暂时连不上服务器；任务在服务器上继续进行。', 'The server cannot be reached now. The work goes on there.'],
    cancel: ['取消', 'Cancel'],
    cancel_of: ['取消任务：%{title}', 'Cancel the job: %{title}'],
    cancelling: ['正在取消', 'Being cancelled'],
    nothing_stored: ['没有写入任何内容。', 'Nothing was stored.'],
    bug: [
      '出了意外的错误，没有写入任何内容。请把请求号 %{requestId} 告诉管理员。',
      'Something unexpected went wrong. Nothing was stored. Tell the administrator the request number %{requestId}.',
    ],
  },
});

import type { Words } from '../words';

export const when: Words['when'] = {
  anyTime: '全天',
  now: '现在',
  today: '今天',
  tomorrow: '明天',
  justNow: '刚刚',
  late: {
    minutes: (count) => `晚了${count}分钟`,
    hours: (count) => `晚了${count}小时`,
    days: (count) => `晚了${count}天`,
    weeks: (count) => `晚了${count}周`,
    months: (count) => `晚了${count}个月`,
    years: (count) => `晚了${count}年`,
  },
  ahead: {
    minutes: (count) => `${count}分钟后`,
    days: (count) => `${count}天后`,
    weeks: (count) => `${count}周后`,
    months: (count) => `${count}个月后`,
    years: (count) => `${count}年后`,
  },
  day: (weekday, day, month, year) => `${year === '' ? '' : `${year}年`}${month}${day}日 ${weekday}`,
  dayAndTime: (day, time) => `${day} ${time}`,
};

/** The sections of the statutory report that hold its tables, as both forms print them. */
export const tableTitles = {
  disclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
} as const;

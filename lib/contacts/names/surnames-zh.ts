/** The Chinese surnames nearly everyone bears (one character), traditional forms included. */
export const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文葛洪柯翁骆殷欧申聂关焦柴温祁涂庞樊梅倪齐盛章俞霍鲁裴苗闫詹耿牛安鲍颜张陳黃趙吳孫馬羅鄭謝許鄧韓馮葉蘇呂盧鍾譚陸範賈鄒龍賀顧龔邵萬錢戴嚴湯喬賴駱歐關溫龐齊魯閆顏楊劉',
);

/** Chinese surnames of two characters, traditional forms included. */
export const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 南宫 宇文 长孙 申屠 轩辕 独孤 西门 百里 呼延 公羊 澹台 太史 闻人 歐陽 司馬 諸葛 東方 尉遲 公孫 南宮 長孫 軒轅 獨孤 西門'.split(
    ' ',
  ),
);

/**
 * Words by which what stands around a document on a portal page is told from it, as patterns over
 * text without white space. From the page templates of Chinese government portals
 * (政府网站发展指引, 国办发〔2017〕47号, 附件1 asks for most of them on every page).
 */

/** Any of these marks the foot of a site, together with one more word of the foot. */
export const footMarks = /ICP备|公网安备|网站标识码?[:：]?\d|版权所有|©|Copyright|技术支持[:：]/giu;
export const footWords =
  /ICP备|公网安备|网站标识|版权所有|©|Copyright|技术支持|主办(?:单位)?[:：]|承办(?:单位)?[:：]|网站地图|联系我们|关于我们|网站声明|隐私|无障碍|党政机关|政府网站找错|邮编|地址[:：]|联系电话|您是第|访问量|建议使用|分辨率/giu;

/** Where the reader is in the site. */
export const trail = /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在)*位置[:：]|^首页(?:[>›»＞/|\-—]|&gt;)/u;

/** Labels of the record that a portal keeps of a page. Only a portal has the first kind. */
export const recordMarks =
  /索引号|发布机构|发文机关|发文字号|成文日期|发布日期|发布时间|发布于|生成日期|公开日期|体裁分类|主题分类|组配分类|信息分类|信息来源|信息名称|信息标识|文章来源|公开方式|公开形式|公开时限|公开程序|公开范围|公开属性|公开责任|有效性|浏览(?:次数|量)|阅读(?:次数|量)|点击(?:次数|数|率|量)|访问(?:次数|量)|字号|字体|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}:\d{2}/gu;
export const recordLabels =
  /来源|作者|编辑|时间|日期|名称|文号|摘要|关键词|主题词|打印|保存|下载|分享|收藏|关闭|大中小|视力保护色|字体大小|分类|机构|单位|状态/gu;

/** One of these at the head of a short text is enough. */
export const loneMark =
  /^[[【（(]?(?:索引号|发布机构|发布时间|发布日期|信息来源|文章来源|浏览(?:次数|量)|阅读(?:次数|量)|点击(?:次数|数|率|量)|访问(?:次数|量)|字号|字体)[\]】）)]?(?:[:：\d]|$)/u;

/** Whole texts of tools beside a text. */
export const tools =
  /^(?:[【[（(「]?(?:我要)?(?:打印|关闭|收藏|分享|下载|保存|复制|返回|纠错|字体|字号|放大|缩小|默认|大|中|小|T|A|朗读|听全文|全屏|导出|点赞|转发|评论|微信|微博|QQ空间?|手机版|无障碍)(?:本页|本文|窗口|页面|此页|全文|顶部|列表|上页|首页|到|至|链接|地址|大小|\+|-)*[】\]）)」]?[|｜:：·/\s]*)+$/u;
export const neighbours = /^(?:上一[篇条页个]|下一[篇条页个]|前一[篇条]|后一[篇条])/u;
export const editors =
  /^[（(【[]?(?:责任编辑|责编|网络编辑|网站编辑|编辑|审核|初审|复审|终审|校对|信息员|供稿|录入)[:：]/u;
export const phonePrompt =
  /扫一扫[，,]?(?:在|用|手机|分享|关注|查看)|扫(?:描)?(?:上方|下方|左侧|右侧)?二维码|扫码(?:在|用|分享|关注|查看|阅读)|在手机(?:上)?(?:打开|浏览|查看)/u;
export const sharePrompt = /^分享(?:到|至|本文|本页|给)?(?:[:：]|微信|微博|QQ|新浪|朋友圈|空间|$)/u;
export const related =
  /^(?:相关(?:链接|阅读|文章|信息|新闻|文件|解读|政策|稿件|推荐|内容|文档)|友情链接|热点|最新|推荐|猜你喜欢|热门|延伸阅读|为您推荐|站内搜索)/u;

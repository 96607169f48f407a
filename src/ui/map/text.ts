import { messages } from '../lang.ts';

export const mapText = messages({
  zh: {
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '全图',
    table: '表格',
    hint: '方向键平移，加减键缩放，翻页键逐项查看，回车选中。',
    schematic: '示意',
    perKm2: '每 km² 例数',
    hatch: '暂定',
    dots: '无数据',
    group: '数字为合并显示的点数',
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Whole map',
    table: 'Table',
    hint: 'Arrow keys pan, plus and minus zoom, page keys step through the items, Enter selects.',
    schematic: 'schematic',
    perKm2: 'counts per km²',
    hatch: 'provisional',
    dots: 'no data',
    group: 'a number stands for that many marks',
  },
});

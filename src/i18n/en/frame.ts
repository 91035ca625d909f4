export const frame = {
  home: '{{name}}: cover page',
  more: 'More',
  call: '(call {{name}})',
};

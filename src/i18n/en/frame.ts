export const frame = {
  home: '{{name}}: cover page',
  more: 'More',
  listen: 'Listen',
  stopListening: 'Stop listening',
  call: '(call {{name}})',
};

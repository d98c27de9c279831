// Stands in the bundle for @inquirer/external-editor, which brings half a megabyte of character tables: okr asks no
// question in an editor.
export function editAsync() {
  throw new Error('okr asks no question in an editor');
}

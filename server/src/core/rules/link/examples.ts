export const examplePage = 'https://mini.example/o1';

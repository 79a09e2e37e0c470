/** Where the build puts the pictures. */
export const directory = 'dist/pictures';

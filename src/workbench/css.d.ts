// Style sheets are imported for what they do; they hold nothing.
declare module '*.css';

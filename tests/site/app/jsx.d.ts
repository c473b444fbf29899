import 'vue';

/** Vue's own types know JSX as its compiler wants it; here children arrive as a property. */
declare module 'vue' {
  interface ReservedProps {
    children?: unknown;
  }
  interface AllowedComponentProps {
    children?: unknown;
  }
  interface SVGAttributes {
    'xlink:href'?: string;
  }
}

import { render } from 'preact';
import { Icon } from '../../components/icons/Icon';

render(<Icon name="bookmark" />, document.body);

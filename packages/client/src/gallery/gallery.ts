import '../looks/tokens.css';
import '../looks/base.css';
import '../looks/parts.css';
import '../looks/circle.css';
import '../looks/shell.css';

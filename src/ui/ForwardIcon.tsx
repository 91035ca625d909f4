import ArrowRight from 'lucide-react/icons/arrow-right';

/** An arrow onward: to the right, or to the left where lines run that way. */
export const ForwardIcon = () => <ArrowRight className="mirrors" aria-hidden />;

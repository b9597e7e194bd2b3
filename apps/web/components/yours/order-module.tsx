import order from '../../modules/yours/order.ts?url'

/** The script that makes the form a list to drag. */
export const OrderModule = () => <script type="module" src={order} />

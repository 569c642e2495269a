import { faults } from '../../support/faults/fault-list';

/** The pages of the speed test: so many a host, each host an address of the loopback. */
export const hostCount = 10;
export const pagesPerHost = 100;
/** Milliseconds before every answer of these hosts. */
export const latency = 50;

/** The faults that other link checkers were measured with. */
export const benchFaults = faults.filter(({ bench }) => bench);

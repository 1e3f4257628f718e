/** Camel routes: what happens without anybody asking. Threads and transactions are the server's. */
package org.daylight.integration.routes;

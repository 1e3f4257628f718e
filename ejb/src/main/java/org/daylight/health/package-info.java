/**
 * Whether the application is alive and ready, for probes on the management port. Packed into a library of the EAR: WildFly
 * looks for health checks there and in no module of an EAR. May use: nothing.
 * Out of scope: how the business stands; dead letters are told, and change nothing: who waits for a person is no less ready to serve.
 */
package org.daylight.health;

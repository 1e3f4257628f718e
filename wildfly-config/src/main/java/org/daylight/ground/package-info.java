/**
 * The ground the application stands on: puts PostgreSQL, Keycloak and WildFly together and runs them as one.
 * {@link org.daylight.ground.Daylight} is the command line, {@link org.daylight.ground.Ground} the same for tests.
 * Out of scope: anything of the domain.
 */
package org.daylight.ground;

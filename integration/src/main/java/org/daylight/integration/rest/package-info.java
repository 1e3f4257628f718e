/** REST for machines with a bearer token. Every refusal is {@code application/problem+json} (RFC 9457) with a code. */
package org.daylight.integration.rest;

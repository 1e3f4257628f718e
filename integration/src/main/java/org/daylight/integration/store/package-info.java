/** Certificates on their way into the certificate store (证照库), as JSON over HTTP (RES-10). */
package org.daylight.integration.store;

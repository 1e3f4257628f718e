package org.daylight.stopwatch.inside;

import java.util.Set;
import java.util.concurrent.Callable;
import org.daylight.kernel.Problem;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Somebody at the doors, as the login would have it. */
final class As {
    private final SecurityIdentity identity;

    As(String username, String role) {
        identity = domainOfTheDoors().createAdHocIdentity(username).withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
    }

    <T> T call(Callable<T> act) throws Exception {
        return identity.runAs(act);
    }

    void run(Runnable act) {
        identity.runAs(act);
    }

    /** The security domain is found by class loader, and the one of the doors is not the one of this module. */
    private static SecurityDomain domainOfTheDoors() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(Problem.class.getClassLoader());
        try {
            return SecurityDomain.getCurrent();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}

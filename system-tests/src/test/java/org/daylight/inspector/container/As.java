package org.daylight.inspector.container;

import java.util.Set;
import java.util.concurrent.Callable;
import org.daylight.kernel.Problem;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Acts at the doors as somebody with roles, as the login would have it. */
record As(String username, String... roles) {

    <T> T call(Callable<T> act) throws Exception {
        SecurityIdentity identity = domainOfTheDoors().createAdHocIdentity(username)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles))));
        return identity.runAs(act);
    }

    void run(Runnable act) throws Exception {
        call(() -> {
            act.run();
            return null;
        });
    }

    /** The security domain is found by class loader, and the one of the doors is not the one of the tests. */
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

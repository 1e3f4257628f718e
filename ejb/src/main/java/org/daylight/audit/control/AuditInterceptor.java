package org.daylight.audit.control;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Audited;
import org.daylight.kernel.Problem;

/** Writes the trail of {@link Audited} operations; runs inside their transaction. */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {
    private static final System.Logger LOG = System.getLogger(AuditInterceptor.class.getName());
    private static final String ACCESS_DENIED = "access.denied";

    @Inject
    private AuditTrail trail;

    /** What the operation returns or throws; a success that cannot be recorded is none. */
    @AroundInvoke
    public Object record(InvocationContext invocation) throws Exception {
        Object result = attempt(invocation);
        if (!tracesItself(invocation.getMethod())) {
            AuditedCall call = call(invocation);
            trail.done(trail.caller(), call.action(), call.subject());
        }
        return result;
    }

    private static boolean tracesItself(Method operation) {
        Audited said = operation.getAnnotation(Audited.class);
        return said != null && said.tracesItself();
    }

    private static AuditedCall call(InvocationContext invocation) {
        return AuditedCall.of(invocation.getMethod(), invocation.getParameters());
    }

    private Object attempt(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Problem refusal) {
            AuditedCall call = call(invocation);
            record(refusal, () -> trail.refused(trail.caller(), call.action(), call.subject(), refusal));
            throw refusal;
        } catch (EJBAccessException refusal) {
            AuditedCall call = call(invocation);
            record(refusal, () -> trail.denied(trail.caller(), call.action(), call.subject(), ACCESS_DENIED));
            throw refusal;
        } catch (Exception fault) {
            AuditedCall call = call(invocation);
            String id = UUID.randomUUID().toString();
            LOG.log(System.Logger.Level.ERROR, "fault {0} in {1}: {2}", id, call.action(), fault.getClass().getName());
            record(fault, () -> trail.failed(trail.caller(), call.action(), call.subject(), id));
            throw fault;
        }
    }

    /** The trail's own trouble is told with what it hid. */
    private static void record(Exception cause, Runnable entry) {
        try {
            entry.run();
        } catch (RuntimeException untraced) {
            untraced.addSuppressed(cause);
            throw untraced;
        }
    }
}

package org.daylight.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a door, or one operation of it: every call leaves a line in the audit trail, {@code CaseHandling.accept} by its caller on the
 * {@link Subject}. A success is written in the call's own transaction and vanishes with it; a {@link org.daylight.kernel.Problem} with its
 * code, and a fault with its correlation id, are written beside it. Calls that the server refuses for a missing role
 * never reach the door: whoever answers them writes {@link AuditTrail#refused}.
 *
 * @article OPS-05 (004 art. 14, 34(1))
 */
@Inherited
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {
    /** True where the operation writes the line of its success itself, in a statement that it makes anyway. */
    @Nonbinding
    boolean tracesItself() default false;
}

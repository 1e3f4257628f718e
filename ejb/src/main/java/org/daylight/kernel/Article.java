package org.daylight.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ties a test or a rule to the requirements it proves or carries out, such as {@code @Article("TIM-02")}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Article {
    /** Requirement ids, each three capital letters, a hyphen and two digits. */
    String[] value();
}

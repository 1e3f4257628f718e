package org.daylight.profiles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value, or each of the values, is the key of a row of that section of the same profile. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RefersTo {
    /** Name of the section, a component of {@link ProfileContent}. */
    String value();
}

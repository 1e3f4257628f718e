package org.daylight.organisation;

/** Whose power a body holds (ORG-25; GB/T 39046 A.3). */
public enum BodyNature {
    /** 法定机关 */
    STATUTORY,
    /** 授权组织 */
    AUTHORISED,
    /** 受委托组织: acts in the name of its legal subject */
    ENTRUSTED,
    /** 其他 */
    OTHER
}

package org.daylight.accountability;

import java.util.List;

/** A functional role of a profile, the organ that holds it there, and the login roles that act as it; {@code logins} empty: nobody. */
public record RoleShare(String code, String nameZh, String nameEn, String organZh, String organEn, String article, List<String> logins) {
}

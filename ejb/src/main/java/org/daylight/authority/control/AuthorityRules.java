package org.daylight.authority.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.Rate;
import org.daylight.authority.Right;

/** From counted figures to rates. */
public final class AuthorityRules {

    /** Items of one department. */
    public record Items(String code, String nameZh, String nameEn, Long letterId, String documentNo, LocalDate letterUntil, long items, long excepted,
                        long exempt) {
    }

    /** Items of one department whose window has the right: of the window's matters, and of all. */
    public record Grants(String departmentCode, Right right, long ofMatters, long ofAll) {
    }

    private AuthorityRules() {
    }

    /** @param targets percent by right, the highest first; a right without target has none to miss */
    public static List<DepartmentAuthority> departments(List<Items> departments, List<Grants> grants, Map<Right, List<Integer>> targets) {
        Map<String, Grants> granted = grants.stream().collect(Collectors.toMap(grant -> grant.departmentCode() + " " + grant.right(), Function.identity()));
        return departments.stream().map(items -> new DepartmentAuthority(items.code(), items.nameZh(), items.nameEn(), items.letterId(), items.documentNo(),
                items.letterUntil(), items.items(), items.excepted(), items.exempt(), Arrays.stream(Right.values())
                .map(right -> line(items, right, granted.get(items.code() + " " + right), targets.getOrDefault(right, List.of()))).toList())).toList();
    }

    private static DepartmentAuthority.RightLine line(Items items, Right right, Grants grants, List<Integer> targets) {
        long matters = items.items() - items.excepted() - items.exempt();
        return new DepartmentAuthority.RightLine(right, new Rate(grants == null ? 0 : grants.ofMatters(), matters),
                new Rate(grants == null ? 0 : grants.ofAll(), items.items()), targets);
    }
}

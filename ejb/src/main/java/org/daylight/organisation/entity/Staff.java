package org.daylight.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.daylight.organisation.StaffMember;

/** A person's duty in a department. Nobody is deleted: who leaves gets a last day. */
@Entity
@Table(name = "staff")
public class Staff {
    @Id
    private String username;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "department_code")
    private String departmentCode;
    @Column(name = "active_from")
    private LocalDate activeFrom;
    @Column(name = "active_until")
    private LocalDate activeUntil;

    protected Staff() {
    }

    public Staff(StaffMember person, LocalDate activeFrom, LocalDate activeUntil) {
        this.username = person.username();
        this.nameZh = person.nameZh();
        this.nameEn = person.nameEn();
        this.departmentCode = person.departmentCode();
        this.activeFrom = activeFrom;
        this.activeUntil = activeUntil;
    }

    /** True from the first to the last day of duty, both inclusive. */
    public boolean isOnDuty(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    public StaffMember view() {
        return new StaffMember(username, nameZh, nameEn, departmentCode);
    }
}

package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.daylight.cases.joint.ConveneMeeting;
import org.daylight.cases.joint.RecordMeeting;

/** 集中审核会议: convened by the centre; its record holds the opinions that were given in it. */
@Entity
@Table(name = "joint_meeting")
public class JointMeeting extends CaseMatter {
    @Column(name = "convened_by", updatable = false)
    private String convenedBy;
    @Column(name = "convened_at", updatable = false)
    private Instant convenedAt;
    @Column(name = "meets_at")
    private Instant meetsAt;
    private String place;
    private String subject;
    private String participants;
    private String conclusions;
    private boolean decided;
    @Column(name = "minutes_file")
    private String minutesFile;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected JointMeeting() {
    }

    public JointMeeting(long caseId, ConveneMeeting command, String by, Instant at) {
        super(caseId);
        meetsAt = command.meetsAt();
        place = command.place().strip();
        subject = command.subject().strip();
        convenedBy = by;
        convenedAt = at;
    }

    /** @param minutes hash of a stored file; null: none */
    public void record(RecordMeeting command, String minutes, String by, Instant at) {
        participants = command.participants().strip();
        conclusions = command.conclusions().strip();
        decided = command.decided();
        minutesFile = minutes;
        recordedBy = by;
        recordedAt = at;
    }

    public boolean isRecorded() {
        return recordedAt != null;
    }

    public Instant meetsAt() {
        return meetsAt;
    }
}

import JSONStore
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of meetings, feedback and plans.
  static func meetings() throws -> [ErrorSamples] {
    let day = try date("2026-10-12")
    let today = try date("2026-10-10")
    let pair = PairID(number: 3)
    let meeting = MeetingID(number: 4)
    let plan = PlanID(number: 2)
    let mentee = MeetingParticipant.mentee(MenteeID(number: 9))
    let term = try DatePeriod(from: day, to: try date("2027-08-31"))
    return [
      samples(
        MeetingError.self,
        [
          .missingRecord(kind: Meeting.noun.one, id: "MT-4"), .value(problem),
          .missingOrder(pair, .approved), .notAtWork(pair, .ordered), .notAtWork(pair, .paused),
          .notAtWork(pair, .completed), .notAtWork(pair, .dissolved),
          .outsideTerm(pair, today, term), .inFuture(day, today: today),
          .inPast(today, today: day), .severalPairs(.regular), .alreadyEntered(meeting),
          .wrongState(meeting, .held), .notMoved(meeting, day), .notAParticipant(meeting, mentee),
          .nobodyCame(meeting, .mentor), .nobodyCame(meeting, .mentee), .missingReason(meeting),
          .healthData(word: "заболел"),
        ]),
      samples(
        FeedbackError.self,
        [
          .missingMeeting(meeting), .value(problem), .notHeld(meeting, .planned),
          .notHeld(meeting, .cancelled), .notAParticipant(meeting, "Сомов"),
          .wasAbsent(meeting, mentee), .ambiguous(meeting, .mentee, [mentee]),
          .alreadyGiven(FeedbackID(number: 5), mentee),
          .beforeMeeting(meeting, today, held: day), .inFuture(day, today: today),
          .healthData(word: "болеет"),
        ]),
      samples(
        PlanError.self,
        [
          .missingRecord(kind: Pair.noun.one, id: "PAIR-3"), .pairOver(pair, .dissolved),
          .alreadyPlanned(pair, plan), .badText, .dueOutsideTerm(pair, today, term),
          .noSuchTask(plan, 7), .noSuchGoal(plan, 3), .alreadyDone(plan, 2, day),
          .doneTaskStays(plan, 2), .notDoneYet(plan, 2), .inFuture(day, today: today),
          .beforePlan(plan, today, started: day), .missingReason(plan), .empty(plan),
          .alreadyApproved(plan, day), .healthData(word: "диагноз"),
        ]),
    ]
  }
}

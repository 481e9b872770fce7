import Interchange
import JSONStore
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of the domain.
  static func domain() throws -> [ErrorSamples] {
    let day = try date("2026-09-01")
    return [
      samples(
        CalendarError.self,
        [
          .yearOutOfRange(0), .noSuchMonth(13), .noSuchDay(year: 2026, month: 9, day: 31),
          .noSuchDay(year: 2026, month: 2, day: 29), .noSuchDay(year: 2026, month: 1, day: 32),
          .notISO("1.9.26"), .notADate("скоро"), .noYear("1 сентября"), .shortYear("01.09.26"),
          .invertedPeriod(from: day, to: try date("2026-08-31")), .notASchoolYear("2026"),
          .notConsecutive(first: 2026, last: 2028), .notAPeriod("план работы"),
        ]),
      try people(on: day), preparation(on: day), merging(on: day), try consents(on: day),
      try pairing(on: day), support(on: day), try partnerships(on: day),
      samples(
        RoadmapError.self,
        [
          .noSuchMeasure(measure), .skipped(measure), .done(measure), .reasonMissing(measure),
          .notYet(measure, day), .nothingToReopen(measure), .notDoneOn(measure, day),
          .nothingToProve(measure), .noSuchWindow(instance, known: ["R-1/14@2026-12"]),
          .noSuchWindow(instance, known: []), .windowDone(instance),
          .windowSkipped(instance), .windowNotDone(instance), .windowOpen(instance),
          .withdrawn(measure),
          .hasProgress(measure), .noSuchSection("9", known: ["1. Подготовка", "2. База"]),
          .noSuchSection("9", known: []), .titleMissing, .orderUnclear("приказ директора"),
          .impossibleDate("31.02.2026"), .approved(measure.roadmap),
          .badPeriod(.notAPeriod("план работы")),
        ]),
      samples(
        YearError.self,
        [
          .severalOpen([try SchoolYear(firstYear: 2026), try SchoolYear(firstYear: 2027)]),
          .closed(try SchoolYear(firstYear: 2026), day),
          .alreadyOpen(try SchoolYear(firstYear: 2026)),
          .notADayToClose(
            try SchoolYear(firstYear: 2026), try CalendarDate(year: 2026, month: 8, day: 1)),
          .notLater(try SchoolYear(firstYear: 2025), than: try SchoolYear(firstYear: 2026)),
        ]),
      samples(
        IndicatorError.self,
        [
          .unknown(
            try IndicatorCode(jsonText: "L-2"), near: [try IndicatorCode(jsonText: "KPI-1")]),
          .counted(try IndicatorCode(jsonText: "KPI-5")),
          .shipped(try IndicatorCode(jsonText: "KPI-1")), .value(problem),
        ]),
      samples(
        ReportError.self,
        [
          .noStamp, .damagedStamp, .otherProgram("0.0.9", this: "0.1.0"), .otherData(since: 3),
          .otherData(since: 0), .otherJournal,
        ]),
      samples(
        YearClosingError.self,
        [
          .year(.alreadyOpen(try SchoolYear(firstYear: 2026))),
          .openPairs(try SchoolYear(firstYear: 2026), [PairID(number: 1), PairID(number: 2)]),
          .pairing(.step(.inFuture(PairID(number: 1).erased, day, today: day))),
        ]),
      samples(
        RecognitionError.self,
        [
          .value(problem), .wrongState(EventID(number: 1), .held),
          .notYet(EventID(number: 1), day, today: try date("2026-08-31")),
          .notAgreed(PracticeID(number: 1), [PersonID(number: 1), PersonID(number: 3)]),
          .knownPartner(PartnerID(number: 1)), .alreadyInCouncil(CouncilMemberID(number: 1)),
          .leftCouncil(CouncilMemberID(number: 1), day),
        ]),
      samples(
        HolidayFileError.self,
        [
          .csv(CSVError.empty.message, CSVError.empty.hint),
          .json(
            JSONError(
              file: "2027.json", line: 3, column: 1, path: "days[0]", reason: .problem(problem))),
          .headers, .empty,
          .rows([.init(number: 4, message: CalendarError.notADate("скоро").message)]),
        ]),
      samples(
        ImportError.self,
        [
          .table(.empty), .headers(.notFound(known: 1, needed: 3)),
          .noNames(headers: ["Класс", "Телефон"]), .noDate(headers: ["ФИО", "Класс"]), .noRows,
          .workbook(.encrypted), .noSuchSheet("Ответы", sheets: ["Анкеты", "Справочник"]),
          .noSheetFits(["Лист1", "Лист2"]), .severalSheets(["Наставники", "Наставляемые"]),
          .sheetOfText,
        ]),
      samples(
        LookupError.self,
        [
          .notFound(Mentor.noun, typed: "Петров", near: ["M-5 Петрова Анна"]),
          .notFound(Pair.noun, typed: "PAIR-99", near: []),
          .ambiguous(Person.noun, typed: "Лугов", candidates: ["P-1 Лугов Лев", "P-2 Лугов Пётр"]),
        ]),
      samples(
        WorkspaceError.self,
        [
          .storage(.changedMeanwhile),
          .json(
            JSONError(
              file: "people.json", line: 3, column: 1, path: "people[0]",
              reason: .problem(problem))),
          .contradiction(
            file: "people.json",
            Phrase(
              ru: "идентификатор P-1 встречается дважды", en: "the identifier P-1 occurs twice")),
          .domain(CalendarError.notADate("скоро")),
        ]),
      try obstacles(on: day), try steps(on: day),
      samples(partsOf: UnmatchedReason.self, UnmatchedReason.allCases) { ($0.message, nil) },
    ]
  }

  private static let measure = MeasureID(roadmap: RoadmapID(number: 1), ordinal: 14)

  private static let instance = MeasureInstanceID(
    measure: measure, window: .month(year: 2026, month: 11))

  private static func people(on day: CalendarDate) throws -> ErrorSamples {
    let year = SchoolYear(containing: day)
    return samples(
      PeopleError.self,
      [
        .value(problem), .notAName, .hiddenControls,
        .alreadyMentor(PersonID(number: 12), MentorID(number: 5), year),
        .alreadyMentee(PersonID(number: 12), MenteeID(number: 9), year),
        .capacityBelowTaken(
          MentorID(number: 5), capacity: 1, TakenPlaces(count: 2, pairs: ["PAIR-3", "PAIR-4"])),
        .inOpenPairs(record: "M-5", .archived, pairs: ["PAIR-3", "PAIR-4"]),
        .alreadyStands(record: "M-5", .paused), .alreadyStands(record: "E-9", .active),
        .fixedField("id", record: "M-5"),
      ])
  }

  private static func consents(on day: CalendarDate) throws -> ErrorSamples {
    let person = PersonID(number: 12)
    let consent = ConsentID(number: 7)
    return samples(
      ConsentError.self,
      [
        .value(problem), .guardianMustSign(person, age: 13), .guardianMustSign(person, age: nil),
        .ownMustSign(person), .signerNotNamed(person), .notAnEmployee(person, .learner),
        .inFuture(day, today: try date("2026-08-31")), .alreadyRecorded(consent),
        .alreadyWithdrawn(consent, day), .alreadyDestroyed(RetentionID(number: 1), day),
        .nothingInForce(person, nil),
        .nothingInForce(person, .processing),
        .nobodyLacks(.processing),
        .severalKinds(person, [.processing, .distribution]),
      ])
  }

  private static func pairing(on day: CalendarDate) throws -> ErrorSamples {
    let pair = PairID(number: 3)
    let mentor = MentorID(number: 5)
    let mentee = MenteeID(number: 9)
    let constraint = ConstraintID(number: 2)
    let response = try RecordIdentifier(jsonText: "RESP-12")
    return samples(
      PairingError.self,
      [
        .wrongState(pair.erased, from: .completed, to: .approved), .missingOrder(pair.erased),
        .step(.missingAgreements(pair.erased, [.mentor])),
        .noPlace(mentor, capacity: 2), .alreadyPaired(mentee, pair),
        .ineligible(mentor, mentee, Array(try RuleViolations.all().prefix(2))),
        .noConsent(PersonID(number: 12), .missing),
        .unprepared(PersonID(number: 12), .interview),
        .unprepared(PersonID(number: 12), .notRecommended(InterviewID(number: 1))),
        .unprepared(PersonID(number: 12), .training(attended: 2.5, required: 8)),
        .unprepared(PersonID(number: 12), .clearance("справка о допуске")),
        .unprepared(PersonID(number: 12), .clearanceEnded("справка о допуске", day)),
        .forbidden(mentor, mentee, constraint),
        .vetoed(BallotVeto(mentor: mentor, mentee: mentee, side: .mentor, source: response)),
        .vetoed(BallotVeto(mentor: mentor, mentee: mentee, side: .mentee, source: response)),
        .notInPool(record: "M-5", .paused),
        .otherYear(record: "M-5", SchoolYear(containing: day)), .noCommonForm(mentor, mentee),
        .contradiction(mentor, mentee, constraint), .tooManyLocks(mentor, free: 1, locks: 2),
        .lockedMeanwhile(mentee),
        .impossibleLock(
          ConstraintID(number: 1), mentor, mentee, because: .noCommonForm(mentor, mentee)),
        .outdated(ProposalID(number: 1)),
        .missingRecord(kind: Mentor.noun.one, id: "M-5"), .unmetCriterion(mentor, mentee),
        .unknownRoleModel("друг", in: .pupilPupil, known: ["равный – равному"]),
        .unknownRoleModel("друг", in: .educatorEducator, known: []),
        .formInUse(.teacherPupil, by: ["M-5", "E-9"]),
        .defect("price 7"),
      ])
  }

  private static func support(on day: CalendarDate) -> ErrorSamples {
    let mentee = MenteeID(number: 9)
    let support = SupportID(number: 2)
    return samples(
      SupportError.self,
      [
        .healthData(word: "болезни"), .missingOffice, .alreadyOpen(mentee, support),
        .alreadyClosed(support, day), .inFuture(day.adding(days: 1), today: day),
        .beforeStart(support, day.adding(days: -1), started: day),
        .paired(mentee, PairID(number: 3)),
      ])
  }

  private static func partnerships(on day: CalendarDate) throws -> ErrorSamples {
    let pair = OrganizationPairID(number: 1)
    return samples(
      PartnershipError.self,
      [
        .value(problem), .oneOrganization("Лицей № 3"), .alreadyPaired(pair),
        .missingContact(pair, organization: "Лицей № 3", .mentor),
        .notOfOrganizations(.pupilPupil), .missing(pair), .life(.missingOrder(pair.erased)),
      ])
  }

  private static func steps(on day: CalendarDate) throws -> ErrorSamples {
    let pair = PairID(number: 3)
    let mentee = MenteeID(number: 9)
    return samples(
      partsOf: StepRefusal.self,
      [
        .missingAgreements(
          pair.erased, [.mentor, .mentorGuardian, .mentee(mentee), .guardian(mentee)]),
        .missingReason(pair.erased, .paused),
        .inFuture(pair.erased, day, today: try date("2026-08-31")),
        .beforeLastStep(pair.erased, try date("2026-08-31"), last: day),
        .agreementOfEarlierYear(pair.erased, try date("2026-05-20")),
        .notAParty(pair.erased, .guardian(mentee)),
        .ambiguousParty(pair.erased, [.mentee(mentee), .mentee(MenteeID(number: 12))]),
        .alreadyAgreed(pair.erased, .mentee(mentee), day),
        .declinedAfterOrder(pair.erased, .mentor), .joinWithoutOrder(pair, mentee),
        .joinWithoutAgreement(pair, mentee, [.mentee(mentee), .guardian(mentee)]),
        .notAMember(pair, mentee), .lastMember(pair, mentee), .leftWithoutReason(pair, mentee),
        .ofOtherYear(pair.erased, SchoolYear(containing: day)),
      ]
    ) { refusal in (refusal.message, refusal.hint) }
  }

  private static func obstacles(on day: CalendarDate) throws -> ErrorSamples {
    samples(
      partsOf: ConsentGate.Obstacle.self,
      [
        .missing, .expired(day), .withdrawn(day), .notYetSigned(day), .needsGuardian,
        .needsOwnSignature, .ageUnknown,
      ]
    ) { obstacle in (obstacle.message, nil) }
  }
}

import JSONStore
import Testing

@testable import MentorCore

@Suite("Individual plans")
struct PlanTests {
  let fixture: MeetingSchool

  init() throws { fixture = try MeetingSchool() }

  private func book(_ iso: String = "2026-10-05") throws -> PlanBook {
    PlanBook(RecordSet(), of: fixture.school.pairs, on: try day(iso))
  }

  @Test(
    "Every form has a template whose days lie in the term, in order",
    arguments: FormCatalogue.standard.forms.map(\.code))
  func templates(form: FormCode) throws {
    let template = DevelopmentTemplate.standard(for: form)
    let pair = try #require(fixture.school.pairs[fixture.pair])
    #expect(!template.goals.isEmpty)
    #expect(template.tasks.count >= 6)
    #expect(template.tasks.map(\.share) == template.tasks.map(\.share).sorted())
    #expect(template.tasks.allSatisfy { (0...100).contains($0.share) })
    let term = pair.planTerm(from: try day("2026-10-05"))
    let drafts = template.drafts(within: term)
    #expect(drafts.map(\.due) == drafts.map(\.due).sorted())
    #expect(drafts.allSatisfy { term.contains($0.due) && pair.term.contains($0.due) })
    #expect(Set(drafts.map(\.text)).count == drafts.count)
  }

  @Test(
    "The term of a plan lies in the term of the pair, whenever it is begun",
    arguments: ["2026-09-01", "2026-10-01", "2027-02-28", "2027-05-31", "2027-06-15", "2027-08-31"])
  func terms(today: String) throws {
    let pair = try #require(fixture.school.pairs[fixture.pair])
    let term = pair.planTerm(from: try day(today))
    let (from, to) = (try #require(term.from), try #require(term.to))
    #expect(pair.term.contains(from) && pair.term.contains(to))
    #expect(from <= to)
  }

  @Test("A pair has one plan, and one that is over gets none")
  func one() throws {
    var book = try book()
    let plan = try book.begin(for: fixture.pair, from: .standard(for: .teacherPupil))
    #expect(plan.template == .teacherPupil)
    #expect(throws: PlanError.alreadyPlanned(fixture.pair, plan.id)) {
      try book.begin(for: fixture.pair)
    }
    var other = try MeetingSchool()
    try other.school.move(other.group, to: .dissolved)
    var late = PlanBook(RecordSet(), of: other.school.pairs, on: try day("2026-10-05"))
    #expect(throws: PlanError.pairOver(other.group, .dissolved)) {
      try late.begin(for: other.group)
    }
  }

  @Test("An approved plan keeps its version when goals or tasks change, with the reason")
  func versions() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair).id
    let draft = PlanTaskDraft("Подготовить доклад", due: try day("2026-11-20"))
    #expect(throws: PlanError.empty(id)) { try book.approve(id, try .test("2026-10-05")) }
    _ = try book.addGoal("Выступать уверенно", to: id, try .test("2026-10-05"))
    _ = try book.addTask(draft, to: id, try .test("2026-10-05"))
    let approved = try book.approve(id, try .test("2026-10-05"))
    #expect(approved.approvedBy == "куратор")
    #expect(throws: PlanError.missingReason(id)) {
      try book.addGoal("Ещё цель", to: id, try .test("2026-10-05"))
    }
    #expect(book.plans[id] == approved)
    let changed = try book.changeTask(
      1, of: id, PlanTaskChange(due: try day("2026-12-10")),
      try .test("2026-10-05", because: "каникулы"))
    #expect(changed.version == 2)
    #expect(changed.approved == nil)
    let version = try #require(changed.versions.first)
    #expect(version.tasks.first?.due == draft.due)
    #expect(version.reason == "каникулы")
    #expect(version.approved == approved.approved)
    // The second version was not approved yet: it is changed without a version of its own.
    let further = try book.addGoal("Ещё цель", to: id, try .test("2026-10-05"))
    #expect(further.versions.count == 1)
    #expect(try book.approve(id, try .test("2026-10-05")).version == 2)
  }

  @Test("What is done and marked makes no version")
  func progress() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair, from: .standard(for: .teacherPupil)).id
    _ = try book.approve(id, try .test("2026-10-05"))
    #expect(throws: PlanError.notDoneYet(id, 1)) {
      try book.mark(1, of: id, .full, comment: nil)
    }
    let done = try book.complete(1, of: id, on: try day("2026-10-05"), result: "договорились")
    #expect(done.tasks[0].actual == "договорились")
    #expect(throws: PlanError.alreadyDone(id, 1, try day("2026-10-05"))) {
      try book.complete(1, of: id, on: try day("2026-10-05"), result: nil)
    }
    let marked = try book.mark(1, of: id, .partial, comment: "нужна помощь")
    #expect(marked.tasks[0].comment == "нужна помощь")
    #expect(try book.mark(1, of: id, .full, comment: nil).tasks[0].comment == "нужна помощь")
    #expect(throws: PlanError.alreadyDone(id, 1, try day("2026-10-05"))) {
      try book.mark(1, of: id, .missed, comment: nil)
    }
    #expect(throws: PlanError.doneTaskStays(id, 1)) {
      try book.dropTask(1, of: id, try .test("2026-10-05", because: "лишняя"))
    }
    #expect(book.plans[id]?.versions.isEmpty == true)
    #expect(book.plans[id]?.approved != nil)
  }

  @Test("The number of a task is never given again")
  func numbers() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair).id
    func task(_ text: String) throws -> PlanTaskDraft {
      PlanTaskDraft(text, due: try day("2026-11-20"))
    }
    _ = try book.addGoal("Цель", to: id, try .test("2026-10-05"))
    for text in ["первая", "вторая"] {
      _ = try book.addTask(try task(text), to: id, try .test("2026-10-05"))
    }
    _ = try book.approve(id, try .test("2026-10-05"))
    _ = try book.dropTask(2, of: id, try .test("2026-10-05", because: "лишняя"))
    let plan = try book.addTask(try task("третья"), to: id, try .test("2026-10-05"))
    #expect(plan.tasks.map(\.number) == [1, 3])
  }

  @Test("A task is overdue from the day after its last one, until it is done or judged")
  func overdue() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair).id
    let due = try day("2026-11-20")
    for text in ["первая", "вторая", "третья"] {
      _ = try book.addTask(PlanTaskDraft(text, due: due), to: id, try .test("2026-10-05"))
    }
    let plan = try book.mark(3, of: id, .missed, comment: nil)
    #expect(plan.overdue(on: due).isEmpty)
    #expect(plan.overdue(on: due.adding(days: 1)).map(\.number) == [1, 2])
    #expect(plan.tasks[0].daysOverdue(on: due.adding(days: 5)) == 5)
  }

  @Test("Days and texts that no plan may have are refused")
  func refusals() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair).id
    let occasion = try Occasion.test("2026-10-05")
    let term = try #require(fixture.school.pairs[fixture.pair]).term
    for iso in ["2026-09-30", "2027-09-01"] {
      #expect(throws: PlanError.dueOutsideTerm(fixture.pair, try day(iso), term)) {
        try book.addTask(PlanTaskDraft("Задача", due: try day(iso)), to: id, occasion)
      }
    }
    for text in ["", " — ", String(repeating: "я", count: 2001)] {
      #expect(throws: PlanError.badText) { try book.addGoal(text, to: id, occasion) }
    }
    #expect(throws: PlanError.healthData(word: "диагноз")) {
      try book.addGoal("Учесть диагноз", to: id, occasion)
    }
    for number in [Int.min, 0, 1, Int.max] {
      #expect(throws: PlanError.noSuchGoal(id, number)) {
        try book.dropGoal(number, of: id, occasion)
      }
      #expect(throws: PlanError.noSuchTask(id, number)) {
        try book.complete(number, of: id, on: try day("2026-10-05"), result: nil)
      }
    }
  }

  @Test("A plan with its versions is written and read")
  func record() throws {
    var book = try book()
    let id = try book.begin(for: fixture.pair, from: .standard(for: .pupilPupil)).id
    _ = try book.approve(id, try .test("2026-10-05"))
    let plan = try book.dropGoal(1, of: id, try .test("2026-10-05", because: "достигнута"))
    let format = Collection.plans.format
    #expect(try format.decode(format.encode([plan]), file: "plans.json") == [plan])
  }
}

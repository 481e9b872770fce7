import MentorTestSupport
import Testing

@Suite("feedback")
struct FeedbackCommandTests {
  let run: MeetingWorld
  let pair: String

  init() throws {
    run = try MeetingWorld()
    pair = try #require(run.pairs.first)
    run("meeting", "add", pair, "--on", "2026-10-12", today: "2026-10-12")
  }

  private func add(_ words: String...) -> TestWorld.Result {
    run.world.run(["feedback", "add", "MT-1"] + words + ["--today", "2026-10-13"])
  }

  @Test("Both sides owe a sheet until they have given it")
  func missing() throws {
    let words = ["feedback", "missing", "--today", "2026-10-20"]
    #expect(run.world.run(words + ["--format", "csv"]).output.split(separator: "\n").count == 3)
    #expect(run.world.run(words + ["--exit-code"]).status == 1)
    #expect(run.world.run(words + ["--days", "9", "--exit-code"]).status == 0)
    #expect(add("наставник", "--reached", "8", "--comfort", "9").status == 0)
    try expectGolden(run.world.bilingual(words), "feedback/missing.txt")
    let mentee = add("mentee", "--reached", "7", "--comfort", "10", "--failed", "мало времени")
    #expect(mentee.status == 0)
    #expect(run.world.run(words + ["--exit-code"]).status == 0)
    try expectGolden(run.world.bilingual(["feedback", "list"]), "feedback/list.txt")
    #expect(run.world("feedback", "list", "--json").output.contains("\"side\": \"mentee\""))
    #expect(run.world("check", "--code", "feedback.missing", "--today", "2026-11-01").status == 0)
  }

  @Test("A second sheet, and one about a meeting that was not held, are refused with status 3")
  func refusals() throws {
    #expect(add("mentor", "--reached", "8", "--comfort", "9").status == 0)
    let before = run.world.everything
    let second = add("mentor", "--reached", "1", "--comfort", "1")
    #expect(second.status == 3)
    #expect(second.errors.contains("FB-1"))
    #expect(add("M-99", "--reached", "1", "--comfort", "1").status == 66)
    #expect(add("Никтоев", "--reached", "1", "--comfort", "1").status == 66)
    #expect(add("mentee", "--reached", "11", "--comfort", "1").status == 64)
    #expect(add("mentee", "--reached", "5", "--comfort", "5", "--worked", "лечение").status == 3)
    #expect(run.world.everything == before)
  }

  @Test("Responses to surveys become feedback about the meeting of their day, once")
  func collect() throws {
    let names = try run.namesOfFirstPair()
    let (mentor, mentee) = (names[0], names[1])
    run.world("survey", "define", "--from", "feedback-mentor", "--from", "feedback-mentee")
    let head =
      "Фамилия, имя, отчество;Дата встречи;Какая это была встреча?;"
      + "Насколько достигнута цель встречи?;Насколько комфортно вам было на встрече?;"
      + "Что получилось?"
    run.world.put(
      "\(head)\n\(mentor);12.10.2026;регулярная;8;9;разобрали задачи\n", at: "mentors.csv")
    run.world.put(
      "\(head)\n\(mentee);12.10.2026;регулярная;7;10;\n\(mentee);13.10.2026;регулярная;5;5;\n",
      at: "mentees.csv")
    for (file, code) in [("mentors", "feedback-mentor"), ("mentees", "feedback-mentee")] {
      let words = ["import", "responses", "\(file).csv", "--survey", code]
      #expect(run.world.run(words + ["--today", "2026-10-14"]).status == 0)
    }
    let first = run.world("feedback", "collect", "--today", "2026-10-14")
    #expect(first.status == 2, "the meeting of the 13th is not recorded")
    #expect(first.output.contains("внесено: 2") && first.output.contains("13.10.2026"))
    let sheets = run.world("feedback", "list", "--json").output
    #expect(sheets.contains("\"reached\": 8") && sheets.contains("разобрали задачи"))
    let before = run.world.everything
    let second = run.world("feedback", "collect", "--today", "2026-10-14")
    #expect(second.output.contains("внесено: 0, было внесено раньше: 2"))
    #expect(run.world.everything == before)
  }
}

@Suite("plan")
struct PlanCommandTests {
  let run: MeetingWorld
  let pair: String

  init() throws {
    run = try MeetingWorld()
    pair = try #require(run.pairs.first)
  }

  @Test("A plan is made, approved, changed with a reason, done and marked")
  func life() throws {
    let world = run.world
    let new = world("plan", "new", pair)
    #expect(new.status == 0)
    #expect(new.errors.contains("значения по умолчанию"))
    #expect(world("plan", "new", pair).status == 3)
    run("plan", "goal", pair, "Подготовить проект", today: "2026-10-02")
    run(
      "plan", "task", "PLAN-1", "Сделать макет", "--due", "2026-11-20", "--expected", "макет",
      today: "2026-10-02")
    run("plan", "approve", "PLAN-1", today: "2026-10-05")
    let refused = world("plan", "task", "PLAN-1", "--number", "1", "--due", "2026-12-01")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("--reason"))
    run(
      "plan", "task", "PLAN-1", "--number", "2", "--due", "2026-12-01", "--reason", "каникулы",
      today: "2026-10-06")
    run("plan", "done", "PLAN-1", "1", "--result", "договорились", today: "2026-10-07")
    run("plan", "mark", "PLAN-1", "1", "выполнено", "--comment", "сам", today: "2026-10-07")
    let show = ["plan", "show", "PLAN-1", "--today", "2026-11-25"]
    try expectGolden(world.bilingual(show, width: 140), "plan/show.txt")
    let json = world.run(show + ["--json"]).output
    #expect(json.contains("\"version\": 2"))
    #expect(!json.contains("\"key\""))
    let overdue = ["plan", "overdue", "--today", "2027-01-20"]
    try expectGolden(world.bilingual(overdue, width: 140), "plan/overdue.txt")
    #expect(world.run(overdue + ["--exit-code"]).status == 1)
    #expect(world("plan", "overdue", "--exit-code").status == 0)
    try expectGolden(world.bilingual(["plan", "list"]), "plan/list.txt")
  }

  @Test("The personal programme and the diary are papers")
  func papers() throws {
    run("plan", "new", pair, today: "2026-10-01")
    run(
      "meeting", "add", pair, "--kind", "acquaintance", "--on", "2026-10-05", "--minutes", "45",
      "--result", "познакомились", today: "2026-10-05")
    let world = run.world
    try expectGolden(world("plan", "export", "PLAN-1").output, "plan/programme.txt")
    try expectGolden(world("plan", "diary", pair).output, "plan/diary.txt")
    for words in [["plan", "export", "PLAN-1"], ["plan", "diary", pair]] {
      #expect(world.run(words + ["-o", "/out/p.docx"]).status == 0)
      #expect(world.bytes("/out/p.docx")?.starts(with: Array("PK".utf8)) == true)
      #expect(world.run(words + ["-o", "/out/p.html"]).status == 0)
    }
  }

  @Test(
    "Words that mean no change of a plan are refused as usage",
    arguments: [
      ["goal", "PLAN-1"], ["goal", "PLAN-1", "цель", "--drop", "1"], ["task", "PLAN-1"],
      ["task", "PLAN-1", "дело"], ["task", "PLAN-1", "--drop", "1", "--due", "2026-11-01"],
      ["task", "PLAN-1", "--number", "1"], ["mark", "PLAN-1", "1", "отлично"],
      ["goal", "PLAN-1", ""],
    ])
  func usage(words: [String]) throws {
    run("plan", "new", pair, today: "2026-10-01")
    let before = run.world.everything
    #expect(run.world.run(["plan"] + words).status == 64)
    #expect(run.world.everything == before)
  }

  @Test("A plan that is not there is not found, and an odd number breaks nothing")
  func missing() throws {
    run("plan", "new", pair, "--empty", today: "2026-10-01")
    #expect(run.world("plan", "show", "PLAN-9").status == 66)
    for number in ["0", "9223372036854775807"] {
      #expect(run.world("plan", "goal", "PLAN-1", "--drop", number).status == 66)
      #expect(run.world("plan", "done", "PLAN-1", number).status == 66)
    }
  }
}

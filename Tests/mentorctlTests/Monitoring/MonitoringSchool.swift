import Testing

@testable import mentorctl

/// A school whose monitoring is tested.
enum MonitoringSchool {
  /// A school with six mentees of one form, whose input round is at work.
  static func world(today: String = "2026-10-05") throws -> TestWorld {
    let world = try TestWorld(today: today)
    world("init", "--name", "Школа у реки")
    try #require(world("org", "edit", "--curator", "Рощина Яна Игоревна").status == 0)
    for name in names {
      let added = world(
        "mentee", "add", "--surname", name, "--given", "Лев", "--grade", "7А", "--form", "UU")
      try #require(added.status == 0)
    }
    return world
  }

  static let names = ["Ольхин", "Берёзов", "Дубов", "Кленов", "Ясенев", "Липин"]

  /// A table of answers of the first `count` mentees, with `mark` for every question with a mark.
  static func table(_ code: String, _ count: Int, mark: Int, in world: TestWorld) throws -> String {
    let questions = world("survey", "show", code, "--json").output
    let keys = questions.matches(of: /"key": "([a-z-]+)",\s+"kind": "scale"/).map { String($0.1) }
    try #require(!keys.isEmpty)
    let rows = names.prefix(count).map { name in
      (["\(name) Лев"] + keys.map { _ in "\(mark)" } + ["Поддержка"]).joined(separator: ";")
    }
    return (["full-name;" + keys.joined(separator: ";") + ";valuable"] + rows)
      .joined(separator: "\n") + "\n"
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// Pairs of organisations, as the arguments of a command.
struct PartnershipSelection: ArgumentSet {
  @Argument(
    "partnership", value: ValueName(ru: "пара организаций", en: "partnership"), required: true,
    completion: .dynamic("partnerships"),
    Phrase(ru: "Пары организаций: OP-1.", en: "The pairs of organisations: OP-1."))
  var partnerships: [RecordReference]

  /// Takes `step` with all of them or none.
  func take(
    _ step: PartnershipStep, _ context: AppContext, _ writing: WriteOptions, _ moment: StepDay
  ) throws -> Answer {
    let occasion = Occasion(
      on: moment.day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned())
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let catalogue = try editing.load(.forms).catalogue
      let year = try context.year(editing.load(.organization))
      let changed = try editing.change(.partnerships) { records throws(WorkspaceError) in
        var book = PartnershipBook(
          records, forms: catalogue, year: year, on: context.today)
        var changed: [OrganizationPair] = []
        for reference in partnerships {
          let id = try reference.record(in: records).id
          changed.append(
            try WorkspaceError.domain { () throws(PartnershipError) in
              try book.take(step, with: id, occasion)
            })
        }
        records = book.partnerships
        return changed
      }
      return (changed, catalogue)
    }
    return Answer(
      report: PartnershipReport(context: context, forms: outcome.value.1)
        .list(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

/// An organisation, by its name or the record of a partner.
struct OrganizationReference: ArgumentValue {
  let organization: PairedOrganization

  init(argument: String) throws(ArgumentProblem) {
    let text = argument.cleaned()
    if let record = try? RecordIdentifier(jsonText: text.uppercased()), record.prefix == "ORG" {
      organization = PairedOrganization(name: nil, partner: record)
      return
    }
    guard text.contains(where: \.isLetter), text.utf8.count <= 400 else {
      throw ArgumentProblem(
        Phrase(
          ru: "название организации пустое или слишком длинное",
          en: "the name of the organisation is empty or too long"))
    }
    organization = PairedOrganization(name: text)
  }

  static var valueName: ValueName { ValueName(ru: "организация", en: "organisation") }
}

/// Who speaks for an organisation: a name, and what else is known, divided by semicolons.
struct ContactArgument: ArgumentValue {
  let person: ContactPerson

  /// Reads `Имя; должность; телефон; адрес`, where a part with `@` is the address and one with digits
  /// and no letters the telephone number.
  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: ";").map { String($0).cleaned() }
      .filter { !$0.isEmpty }
    let rest = parts.dropFirst()
    let email = rest.first { $0.contains("@") }
    let phone = rest.first { $0 != email && !$0.contains(where: \.isLetter) }
    let posts = rest.filter { $0 != email && $0 != phone }
    do throws(ValueProblem) {
      person = try ContactPerson(
        name: parts.first ?? "", post: posts.isEmpty ? nil : posts.joined(separator: ", "),
        phone: phone, email: email)
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  static var valueName: ValueName { ValueName(ru: "имя; должность", en: "name; office") }
}

/// The contact persons of the two organisations.
struct ContactOptions: ArgumentSet {
  @Option(
    "mentor-contact",
    Phrase(
      ru: "Контактное лицо наставника: «Имя; должность; телефон; почта»; можно повторять.",
      en: "Who speaks for the mentor: “name; office; telephone; mail”; repeatable."))
  var mentor: [ContactArgument]

  @Option(
    "mentee-contact",
    Phrase(
      ru: "Контактное лицо наставляемой организации; можно повторять.",
      en: "Who speaks for the mentored organisation; repeatable."))
  var mentee: [ContactArgument]

  @Option(
    "goal", value: ValueName(ru: "цель", en: "goal"),
    Phrase(ru: "Цель; можно несколько.", en: "A goal; may be repeated."))
  var goals: [String]

  /// The goals as one text; `nil` where none is named.
  var goal: String? {
    let goals = goals.map { $0.cleaned() }.filter { !$0.isEmpty }
    return goals.isEmpty ? nil : goals.joined(separator: "; ")
  }
}

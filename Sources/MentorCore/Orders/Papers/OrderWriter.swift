/// Writes the paper of an order.
struct OrderWriter {
  let order: Order
  let sources: OrderSources
  let extract: OrderExtract?
  var filler: OrderFiller

  init(_ order: Order, _ sources: OrderSources, _ extract: OrderExtract?) {
    let sources = sources.asSigned(order)
    self.order = order
    self.sources = sources
    self.extract = extract
    filler = OrderFiller(order, sources)
  }

  /// What nobody has named.
  var gaps: [OrderGap] { filler.gaps }

  private var template: OrderTemplate { order.template }

  mutating func paper() -> Paper {
    switch order.kind.register {
    case .orders: orderPaper()
    case .letters: letters()
    }
  }

  // MARK: Orders

  private mutating func orderPaper() -> Paper {
    let heading = filler.fill(template.heading)
    var blocks = cancellationStamp + [organization]
    blocks.append(.name(extract == nil ? template.name : "ВЫПИСКА ИЗ ПРИКАЗА"))
    blocks.append(.registration(date: order.date, number: order.number?.text))
    if let place = sources.organization.place {
      blocks.append(.place(place))
    } else {
      filler.note(.place)
    }
    blocks.append(.heading(heading))
    blocks += template.text.map { .paragraph(filler.fill($0.text, plain: $0.plain)) }
    let clauses = template.clauses.map { clause($0) }
    if !clauses.isEmpty { blocks += [.operative(template.operative), .clauses(clauses)] }
    let annexes = annexes()
    if extract != nil { blocks += annexes.flatMap(Self.inside) }
    blocks.append(.signatures([signature()]))
    blocks += extract == nil ? acquaintance : certification
    let kind = extract == nil ? "Приказ" : "Выписка из приказа"
    return Paper(
      .order, title: "\(kind) \(order.printed?.dateAndNumber ?? "\(order.id)"). \(heading)",
      blocks: blocks, annexes: extract == nil ? annexes : [])
  }

  /// What an extract shows of an annex, as a part of its text.
  private static func inside(_ annex: PaperAnnex) -> [PaperBlock] {
    let name = annex.label.first ?? ""
    return [.section("\(name). \(annex.title)")] + annex.blocks + [.gap]
  }

  /// Above a paper that no longer holds, that it does not.
  private var cancellationStamp: [PaperBlock] {
    guard order.state == .cancelled else { return [] }
    let other = order.cancelledBy.flatMap { sources.orders[$0]?.printed?.dateAndNumber }
    let reason = order.cancelledWhy ?? ""
    let why = other.map { "приказом от \($0)" } ?? reason
    return [.corner(["ОТМЕНЁН", why].filter { !$0.isEmpty })]
  }

  private var organization: PaperBlock {
    mutating get {
      guard let name = sources.organization.name else {
        filler.note(.organization)
        return .organization([OrderFiller.blank + OrderFiller.blank])
      }
      return .organization([name])
    }
  }

  private mutating func clause(_ clause: TemplateClause) -> PaperClause {
    var items: [String] = []
    if clause.forEachPerson {
      let people = order.people.filter { extract?.people.contains($0.person) ?? true }
      for person in people {
        items += clause.items.map { filler.fill($0.text, plain: $0.plain, person: person) }
      }
      // The last of a list that is repeated ends with a full stop.
      if let last = items.last, last.hasSuffix(";") {
        items[items.count - 1] = last.dropLast() + "."
      }
    } else {
      items = clause.items.map { filler.fill($0.text, plain: $0.plain) }
    }
    return PaperClause(
      filler.fill(clause.text, plain: clause.plain), clauses: items.map { PaperClause($0) })
  }

  /// The signature: who signed, else the head of the organisation.
  private mutating func signature() -> PaperSignature {
    let organization = sources.organization
    let office = order.signerOffice ?? organization.headOffice
    guard let name = order.signer ?? organization.director else {
      filler.note(.director)
      return PaperSignature(office)
    }
    return PaperSignature(office, name: sources.signature(name))
  }

  /// How many lines there are for those who have read an order that names nobody.
  private static let blankLines = 6

  private var acquaintance: [PaperBlock] {
    guard template.acquaintance else { return [] }
    var names: [String] = []
    if order.kind.takesPairs {
      for pair in order.pairs {
        guard let name = sources.person(pair.mentor)?.signature else { continue }
        if !names.contains(name) { names.append(name) }
      }
    } else {
      names = order.people.compactMap { sources.person($0.person)?.signature }
    }
    // Beside annexes the lines have a sheet of their own, since the lists go elsewhere.
    return [
      template.annexes.isEmpty ? .gap : .newPage,
      .paragraph("С приказом ознакомлены:", .flush),
      .acquaintance(
        names.isEmpty
          ? [String?](repeating: nil, count: Self.blankLines)
          : names.map { $0.isEmpty ? nil : $0 }),
    ]
  }

  /// That an extract says what the order says.
  private var certification: [PaperBlock] {
    [
      .gap, .paragraph("Выписка верна", .flush),
      .signatures([
        PaperSignature(
          "Куратор программы наставничества",
          name: sources.organization.curator.flatMap { sources.signature($0) }, isDated: true)
      ]),
    ]
  }

  // MARK: Letters

  /// A letter for each person, each on a page of its own.
  private mutating func letters() -> Paper {
    let people = order.people.filter { extract?.people.contains($0.person) ?? true }
    var pages: [[PaperBlock]] = []
    for person in people { pages.append(letter(to: person)) }
    return Paper(
      .letter, title: template.name, blocks: pages.first ?? [],
      annexes: pages.dropFirst().map { PaperAnnex(label: [], title: "", blocks: $0) })
  }

  private mutating func letter(to person: OrderPerson) -> [PaperBlock] {
    var blocks = cancellationStamp + [organization, .gap, .name(template.name), .gap]
    for text in template.text {
      let isAddress = text.text.hasPrefix("{\(Placeholder.address.rawValue)}")
      blocks.append(
        .paragraph(
          filler.fill(text.text, plain: text.plain, person: person),
          isAddress ? .centered : .body))
      if isAddress { blocks.append(.gap) }
    }
    blocks += [.gap, .signatures([signature()]), .gap]
    let number = order.number.map { " № \($0.text)" } ?? ""
    blocks.append(.paragraph((order.date?.numeric ?? Paper.blankDate) + number, .flush))
    return blocks
  }
}

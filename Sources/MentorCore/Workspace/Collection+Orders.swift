import JSONStore

extension Collection where Element == Order {
  /// The orders and letters, drafts among them.
  public static var orders: Self { Self("orders.json", key: "orders") }
}

extension Document where Content == OrderTemplate {
  /// The template of orders of `kind`.
  public static func template(_ kind: OrderKind) -> Self {
    Self("\(TemplateFolder.folderName)/\(kind.rawValue).json", standard: .shipped(kind))
  }
}

/// The templates that the organisation has in place of those that are shipped, each named by its kind.
struct TemplateFolder: RecordPart {
  static let folderName = "templates"

  var name: String { "\(Self.folderName)/*.json" }

  let format = RecordFile<OrderTemplate>()
}

extension ByteSource {
  /// The kinds whose template the organisation has replaced, in the order of their list.
  ///
  /// - Throws: ``WorkspaceError`` where the folder cannot be read.
  public mutating func replacedTemplates() throws(WorkspaceError) -> [OrderKind] {
    var kinds: [OrderKind] = []
    for kind in OrderKind.allCases
    where try contents(of: Document<OrderTemplate>.template(kind).file) != nil {
      kinds.append(kind)
    }
    return kinds
  }

  /// What the paper of an order that approves `roadmap` is made of.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files of people and orders.
  public mutating func orderSources(
    roadmap: RoadmapID?, names: PrintedNames
  ) throws(WorkspaceError) -> OrderSources {
    var plan: Roadmap?
    if let roadmap { plan = try load(roadmap, of: .roadmaps) }
    return OrderSources(
      organization: try load(.organization), people: try load(.people),
      mentors: try load(.mentors), mentees: try load(.mentees), orders: try load(.orders),
      roadmap: plan, forms: try load(.forms).catalogue, names: names)
  }
}

// What build/*.props and build/*.targets do is claimed here: MSBuild files carry no attributes.
[assembly: AutoDev.Implements("PRP-000-1")]
[assembly: AutoDev.Implements("PRP-000-3")]
[assembly: AutoDev.Implements("PRP-000-5")]
[assembly: AutoDev.Implements("PRP-000-7")]
